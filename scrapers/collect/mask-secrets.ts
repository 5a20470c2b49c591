// Anything that is told of a source, on a terminal, in a report or in a state: what opens doors is taken out first.

const MASK = '***';
/** Names of parameters and fields whose value is a secret wherever it stands. */
const NAME =
  '(?:[\\w.-]*(?:token|secret|passw(?:or)?d|passwd|pwd|api[-_.]?key|apikey|access[-_.]?key|signature|credential)[\\w.-]*|key|sig|auth|code|session(?:id)?|sid|jwt)';

/** `scheme://name:word@host`, and a name alone: whoever is let in by it. */
const CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>@]*(?:@[^\s/?#"'<>@]*)*@/gi;
const PARAMETER = new RegExp(`([?&;#]${NAME}=)[^\\s&;#"'<>)]+`, 'gi');
/** `Authorization: Bearer …` as it may stand in a message. */
const HEADER =
  /\b((?:proxy-)?authorization|cookie|set-cookie|x-api-key)(["']?\s*[:=]\s*["']?)[^\s"',;]+(?:\s+[^\s"',;]+)?/gi;
const BEARER = /\b(Bearer|Basic)\s+[\w+/=.~-]{8,}/g;
/** Addresses whose path is the password: incoming webhooks. */
const HOOK = /(https?:\/\/hooks\.[^\s/]+\/)[^\s"'<>]+/gi;

/** The text without credentials, tokens and keys; the rest of an address stays, so that one still knows which it is. */
export function maskSecrets(text: string): string {
  return text
    .replace(CREDENTIALS, `$1${MASK}@`)
    .replace(PARAMETER, `$1${MASK}`)
    .replace(HEADER, `$1$2${MASK}`)
    .replace(BEARER, `$1 ${MASK}`)
    .replace(HOOK, `$1${MASK}`);
}
