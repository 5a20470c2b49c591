// A door: messages out to a webhook or a mail server, tried again when that may help, never telling the secret.
import { createTransport } from 'nodemailer';

/** What delivery touches; tests pass their own clock. */
export interface Doors {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How the message came through, or why not; `perhaps` where it may have arrived although nobody said so. */
export type Outcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly why: string; readonly perhaps: boolean };

/** Faults of the way there: nothing was taken, so another attempt can tell nothing twice. */
const NOT_REACHED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNECTION',
  'EDNS',
  'EAUTH',
  'ETLS',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
];

/** Attempts in one run, the first pause between them (it doubles), the longest pause, and the wait for an answer. */
export const PATIENCE = { attempts: 4, pause: 1000, longest: 30_000, timeout: 15_000 } as const;

const pauseBefore = (attempt: number, retryAfter: string | null) => {
  const asked = retryAfter !== null && /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
  return Math.min(PATIENCE.longest, Math.max(asked, PATIENCE.pause * 2 ** (attempt - 1)));
};

/**
 * Posts one message to a Slack-compatible webhook. An answer of 429 or 5xx and an address that is not reached are tried
 * again; other answers are final. Such hooks know no key that would make a second copy harmless: where the connection
 * broke after the message had gone out it is not sent again, and the caller is told that it may have arrived.
 */
export async function postWebhook(address: string, body: string, id: string, doors: Doors): Promise<Outcome> {
  let why = '';
  for (let attempt = 1; attempt <= PATIENCE.attempts; attempt++) {
    let retryAfter: string | null = null;
    try {
      const response = await doors.fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tributary-digest': id },
        body,
        // Followed, the message would go where nobody sent it, as a GET without its body.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE.timeout),
      });
      if (response.ok) {
        await response.body?.cancel();
        return { sent: true };
      }
      // The answer's first words say what is wrong ("no_service"); the address is a secret and is never repeated.
      const words = (await response.text()).slice(0, 80).replaceAll(/[^\w .,-]/g, ' ');
      why = `the webhook answered ${response.status} ${words}`.trim();
      // 303 means that it was taken and that something stands elsewhere.
      if (response.status !== 429 && response.status < 500)
        return { sent: false, why, perhaps: response.status === 303 };
      retryAfter = response.headers.get('retry-after');
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code;
      if (cause === undefined || !NOT_REACHED.includes(cause))
        return {
          sent: false,
          why: `the webhook did not answer (${cause ?? (error as Error).name})`,
          perhaps: true,
        };
      why = `the webhook could not be reached (${cause})`;
    }
    if (attempt < PATIENCE.attempts) await doors.sleep(pauseBefore(attempt, retryAfter));
  }
  return { sent: false, why: `${why}, ${PATIENCE.attempts} times`, perhaps: false };
}

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for the same content, so that a mail system can drop a second copy. */
  readonly id: string;
}

/**
 * Sends one mail through the server that an `smtp://` or `smtps://` address names. The same mail keeps its Message-ID
 * in every attempt and every run, by which a receiver drops a second copy; so it is tried again whatever broke.
 */
export async function sendMail(server: string, mail: Mail, doors: Pick<Doors, 'sleep'>): Promise<Outcome> {
  let why = '';
  let perhaps = false;
  for (let attempt = 1; attempt <= PATIENCE.attempts; attempt++) {
    const transport = createTransport({
      url: server,
      connectionTimeout: PATIENCE.timeout,
      socketTimeout: PATIENCE.timeout,
    });
    try {
      await transport.sendMail({
        from: mail.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.id}@tributary.invalid>`,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { sent: true };
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      why = `the mail server said ${responseCode ?? code ?? (error as Error).name}`;
      if (code === 'EAUTH' || (responseCode !== undefined && responseCode >= 500))
        return { sent: false, why, perhaps };
      perhaps ||= responseCode === undefined && !NOT_REACHED.includes(code ?? '');
    } finally {
      transport.close();
    }
    if (attempt < PATIENCE.attempts) await doors.sleep(pauseBefore(attempt, null));
  }
  return { sent: false, why: `${why}, ${PATIENCE.attempts} times`, perhaps };
}
