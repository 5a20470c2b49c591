// What was told to whom: the memory of `tributary digest`, kept in the ledger's state.
import { createHash } from 'node:crypto';
import { z } from 'zod';

const channelSchema = z.strictObject({
  /** For each watch list (its file's name, or `all`) the newest day that was told completely. */
  since: z.record(z.string(), z.string()),
  /** Keys of entries that were delivered, with the fingerprint under which they were. */
  told: z.record(z.string(), z.string()),
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

/** The state after some entries were delivered to a channel. */
export function rememberTold(
  state: DigestState,
  name: string,
  entries: readonly { readonly key: string; readonly fingerprint: string }[],
): DigestState {
  const channel = state.channels[name] ?? { since: {}, told: {} };
  const told = { ...channel.told };
  for (const entry of entries) told[entry.key] = entry.fingerprint;
  return { ...state, channels: { ...state.channels, [name]: { ...channel, told } } };
}

/** The state after everything up to a day was delivered to a channel for one watch list. */
export function rememberDay(state: DigestState, name: string, list: string, day: string): DigestState {
  const channel = state.channels[name] ?? { since: {}, told: {} };
  const since = { ...channel.since, [list]: day };
  return { ...state, channels: { ...state.channels, [name]: { ...channel, since } } };
}
