// Where a digest goes, as the environment says, and how it is cut into messages that are each told once.
import { createHash } from 'node:crypto';
import { type Doors, type Outcome, postWebhook, sendMail } from '../../src/outlets/deliver.ts';
import type { Digest, DigestEntry } from '../../src/outlets/digest.ts';
import { digestHtml, digestMarkdown, slackMessages } from '../../src/outlets/digest-formats.ts';
import { type Effects, UsageError } from './command.ts';
import { type Channel, channelName } from './digest-state.ts';

/** One message, whole: sending it needs nothing else. */
export interface Message {
  /** The same for the same entries in every run. */
  readonly id: string;
  readonly entries: readonly DigestEntry[];
  readonly body: string;
  readonly digest: Digest;
}

/** A destination, how a digest is cut for it, and how one message reaches it. */
export interface Destination {
  readonly name: string;
  readonly kind: string;
  /** `pending` holds what a run that broke off may have told already. */
  readonly messages: (digest: Digest, pending: Channel['pending']) => Message[];
  readonly send: (message: Message) => Promise<Outcome>;
}

const idOf = (entries: readonly DigestEntry[]) =>
  createHash('sha256')
    .update(entries.map(entry => `${entry.key}=${entry.fingerprint}`).join('\n'))
    .digest('hex')
    .slice(0, 24);

/** For a webhook: what may be out already stands last, under a heading that says so, and never among the news. */
function hookMessages(digest: Digest, pending: Channel['pending']): Message[] {
  const perhaps = new Map(Object.values(pending).flatMap(entries => Object.entries(entries)));
  const isOut = (entry: DigestEntry) => perhaps.get(entry.key) === entry.fingerprint;
  const entries = [
    ...digest.entries.filter(entry => !isOut(entry)),
    ...digest.entries.filter(isOut).map(entry => ({ ...entry, section: 'perhaps' as const })),
  ];
  return slackMessages({ ...digest, entries }).map(message => ({
    id: idOf(message.entries),
    entries: message.entries,
    body: message.body,
    digest,
  }));
}

/** For mail: what may be out already goes out as the mail that it was, under its own Message-ID, apart from the rest. */
function mailMessages(digest: Digest, pending: Channel['pending']): Message[] {
  const left = new Set(digest.entries);
  const old = Object.entries(pending).map(([id, entries]) => {
    const again = digest.entries.filter(
      entry => entries[entry.key] === entry.fingerprint && left.delete(entry),
    );
    return { id, entries: again };
  });
  const rest = digest.entries.filter(entry => left.has(entry));
  return [...old, { id: idOf(rest), entries: rest }]
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, entries }) => ({ id, entries, body: '', digest: { ...digest, entries } }));
}

/** The destinations that the environment names; a half-named one is a mistake of use. */
export function destinationsOf(env: Effects['env'], doors: Doors): Destination[] {
  const found: Destination[] = [];
  const webhook = env['TRIBUTARY_WEBHOOK_URL'];
  if (webhook) {
    if (!URL.canParse(webhook) || !/^https?:$/.test(new URL(webhook).protocol))
      throw new UsageError('TRIBUTARY_WEBHOOK_URL is not an http(s) address.');
    found.push({
      name: channelName('webhook', webhook),
      kind: 'webhook',
      messages: hookMessages,
      send: message => postWebhook(webhook, message.body, message.id, doors),
    });
  }
  const server = env['TRIBUTARY_SMTP_URL'];
  if (server) {
    const from = env['TRIBUTARY_MAIL_FROM'];
    const to = env['TRIBUTARY_MAIL_TO'];
    if (!from || !to)
      throw new UsageError('TRIBUTARY_SMTP_URL needs TRIBUTARY_MAIL_FROM and TRIBUTARY_MAIL_TO.');
    if (!URL.canParse(server) || !/^smtps?:$/.test(new URL(server).protocol))
      throw new UsageError('TRIBUTARY_SMTP_URL is not an smtp:// or smtps:// address.');
    found.push({
      name: channelName('mail', `${server} ${to}`),
      kind: 'mail',
      messages: mailMessages,
      send: ({ id, digest }) =>
        sendMail(
          server,
          {
            from,
            to,
            subject: `Tributary: ${digest.entries.length} new, ${digest.since} to ${digest.asOf}`,
            text: digestMarkdown(digest),
            html: digestHtml(digest),
            id,
          },
          doors,
        ),
    });
  }
  return found;
}
