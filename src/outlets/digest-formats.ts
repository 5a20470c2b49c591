// A digest → Markdown, HTML for a mail, a JSON feed, or messages for Slack; text from outside is escaped in each.
import { type Digest, type DigestEntry, SECTIONS, type Section } from './digest.ts';

const HEADING: Record<Section, string> = {
  happened: 'What happened',
  rose: 'Accounts that rose',
  corrected: 'What was corrected',
  perhaps: 'Perhaps told before: an earlier message may not have arrived',
};

/** A day after the ledger's newest date is asked for too: what was corrected or read since. */
const heading = ({ since, asOf }: Digest) =>
  `Capital into AI infrastructure, ${since > asOf ? `since ${since}; the ledger reaches to ${asOf}` : `${since} to ${asOf}`}`;
const bySection = (digest: Digest) =>
  SECTIONS.map(section => ({
    section,
    entries: digest.entries.filter(entry => entry.section === section),
  })).filter(({ entries }) => entries.length > 0);
/** Only web addresses become links. */
const linkOf = (entry: DigestEntry) => (/^https?:\/\//i.test(entry.url) ? entry.url : '');
const dated = (entry: DigestEntry) => (entry.date === null ? '' : `${entry.date}: `);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const escapeMarkdown = (text: string) => oneLine(text).replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');

export function digestMarkdown(digest: Digest): string {
  const parts = bySection(digest).map(
    ({ section, entries }) =>
      `## ${HEADING[section]}\n\n${entries
        .map(entry => {
          const link = linkOf(entry).replaceAll(/[()\s<>]/g, encodeURIComponent);
          const source = link ? ` [${escapeMarkdown(entry.publisher) || 'source'}](${link})` : '';
          const detail = entry.detail ? `. ${escapeMarkdown(entry.detail)}` : '';
          return `- ${dated(entry)}**${escapeMarkdown(entry.title)}**${detail}${source}`;
        })
        .join('\n')}`,
  );
  return `# ${heading(digest)}\n\n${parts.length > 0 ? parts.join('\n\n') : 'Nothing new.'}\n`;
}

const escapeHtml = (text: string) =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export function digestHtml(digest: Digest): string {
  const parts = bySection(digest).map(
    ({ section, entries }) =>
      `<h2>${HEADING[section]}</h2>\n<ul>\n${entries
        .map(entry => {
          const link = linkOf(entry);
          const source = link
            ? ` <a href="${escapeHtml(link)}">${escapeHtml(entry.publisher) || 'source'}</a>`
            : '';
          const detail = entry.detail ? `. ${escapeHtml(entry.detail)}` : '';
          return `<li>${dated(entry)}<strong>${escapeHtml(entry.title)}</strong>${detail}${source}</li>`;
        })
        .join('\n')}\n</ul>`,
  );
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${heading(digest)}</title></head><body>\n<h1>${heading(digest)}</h1>\n${parts.join('\n') || '<p>Nothing new.</p>'}\n</body></html>\n`;
}

/** A JSON Feed 1.1, so that a watch list can be followed by any reader of feeds. */
export function digestJson(digest: Digest): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: heading(digest),
    language: 'en',
    _tributary: { since: digest.since, as_of: digest.asOf },
    items: digest.entries.map(entry => ({
      id: entry.key,
      ...(linkOf(entry) ? { url: linkOf(entry) } : {}),
      title: entry.title,
      content_text: [entry.title, entry.detail].filter(Boolean).join('. '),
      ...(entry.date?.length === 10 ? { date_published: `${entry.date}T00:00:00Z` } : {}),
      tags: [entry.section],
      _tributary: { company: entry.company, date: entry.date, publisher: entry.publisher },
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** Slack's limits: blocks in a message, characters in a section, and in all blocks before it refuses (about 13,200). */
const SLACK = { blocks: 45, section: 2900, all: 11_000 } as const;

const escapeSlack = (text: string) =>
  oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface SlackMessage {
  readonly body: string;
  /** The entries that it tells. */
  readonly entries: readonly DigestEntry[];
}

function slackText(entry: DigestEntry): string {
  const link = linkOf(entry).replaceAll(/[|<>\s]/g, encodeURIComponent);
  const source = link
    ? ` <${escapeSlack(link)}|${escapeSlack(entry.publisher).replaceAll('|', '/') || 'source'}>`
    : '';
  const title = escapeSlack(entry.title).replaceAll('*', '∗').slice(0, 600);
  const detail = entry.detail ? `\n${escapeSlack(entry.detail).slice(0, 800)}` : '';
  return `${dated(entry)}*${title}*${source}${detail}`.slice(0, SLACK.section);
}

/** As many messages as Slack's limits ask for; none for a digest without entries. */
export function slackMessages(digest: Digest): SlackMessage[] {
  const messages: SlackMessage[] = [];
  let blocks: object[] = [];
  let told: DigestEntry[] = [];
  let length = 0;
  let section: Section | null = null;
  const flush = () => {
    if (told.length === 0) return;
    const text = `${heading(digest)}: ${told.length} ${told.length === 1 ? 'entry' : 'entries'}`;
    messages.push({ body: JSON.stringify({ text, blocks }), entries: told });
    blocks = [];
    told = [];
    length = 0;
    section = null;
  };
  for (const entry of digest.entries) {
    const text = slackText(entry);
    if (blocks.length + 2 > SLACK.blocks || length + text.length > SLACK.all) flush();
    if (blocks.length === 0)
      blocks.push({ type: 'header', text: { type: 'plain_text', text: heading(digest).slice(0, 150) } });
    if (section !== entry.section) {
      section = entry.section;
      blocks.push({ type: 'section', text: { type: 'mrkdwn', text: `*${HEADING[section]}*` } });
    }
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text } });
    told.push(entry);
    length += text.length;
  }
  flush();
  return messages;
}
