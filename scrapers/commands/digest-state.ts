// What was told to whom: the memory of `tributary digest`, kept in the ledger's state.
import { createHash } from 'node:crypto';
import { z } from 'zod';

const channelSchema = z.strictObject({
  /** For each watch list (its file's name, or `all`) the newest day that was told completely. */
  since: z.record(z.string(), z.string()),
  /** Keys of entries that were delivered, with the fingerprint under which they were. */
  told: z.record(z.string(), z.string()),
  /** Messages that were about to be sent, by id, with what each tells: left behind only by a run that broke off. */
  pending: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type Channel = z.infer<typeof channelSchema>;

const digestStateSchema = z.strictObject({
  version: z.literal(1),
  channels: z.record(z.string(), channelSchema),
});
export type DigestState = z.infer<typeof digestStateSchema>;

/** The state as it was written, or an empty one; a damaged state throws rather than telling everything again. */
export function readDigestState(state: unknown): DigestState {
  return state === null ? { version: 1, channels: {} } : digestStateSchema.parse(state);
}

/** A destination's name in the state: enough of a hash to tell two apart, too little to give the secret away. */
export function channelName(kind: 'webhook' | 'mail', address: string): string {
  return `${kind}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}`;
}

type Told = readonly { readonly key: string; readonly fingerprint: string }[];

const NEW_CHANNEL: Channel = { since: {}, told: {}, pending: {} };
const change = (state: DigestState, name: string, changes: Partial<Channel>): DigestState => ({
  ...state,
  channels: { ...state.channels, [name]: { ...(state.channels[name] ?? NEW_CHANNEL), ...changes } },
});
const tell = (entries: Told) => Object.fromEntries(entries.map(entry => [entry.key, entry.fingerprint]));

/** The state right before a message is sent: should the run break off here, the next one knows what may be out. */
export function rememberPending(state: DigestState, name: string, id: string, entries: Told): DigestState {
  return change(state, name, { pending: { ...state.channels[name]?.pending, [id]: tell(entries) } });
}

/** The state after some entries were delivered to a channel; nothing of them is pending any longer. */
export function rememberTold(state: DigestState, name: string, entries: Told): DigestState {
  const { told, pending } = state.channels[name] ?? NEW_CHANNEL;
  const now = tell(entries);
  const left = Object.entries(pending)
    .map(
      ([id, some]) =>
        [id, Object.fromEntries(Object.entries(some).filter(([key]) => !(key in now)))] as const,
    )
    .filter(([, some]) => Object.keys(some).length > 0);
  return change(state, name, { told: { ...told, ...now }, pending: Object.fromEntries(left) });
}

/** The state after everything up to a day was delivered to a channel for one watch list. */
export function rememberDay(state: DigestState, name: string, list: string, day: string): DigestState {
  return change(state, name, { since: { ...state.channels[name]?.since, [list]: day } });
}
