// What opens doors is never told: not in messages, not in what is stored of a failure.
import { describe, expect, it } from 'vitest';
import { StopSource } from '../../scrapers/collect/collect-error.ts';
import { afterFailure } from '../../scrapers/collect/health.ts';
import { maskSecrets } from '../../scrapers/collect/mask-secrets.ts';

const SECRETS = [
  'https://ann:hunter2@news.example/feed',
  'https://hunter2@news.example/feed',
  'https://ann:hu@nter2@news.example/feed',
  'smtps://ann:hunter2@mail.example:465',
  'https://news.example/feed?token=hunter2',
  'https://news.example/feed?a=b&api_key=hunter2&c=d',
  'https://news.example/feed?apikey=hunter2',
  'https://news.example/feed?access_token=hunter2#top',
  'https://news.example/feed?X-Amz-Signature=hunter2',
  'https://news.example/feed?key=hunter2)',
  'https://news.example/feed#password=hunter2',
  'Authorization: Bearer hunter2hunter2',
  '{"authorization":"Bearer hunter2"}',
  'Cookie: sid=hunter2',
  'https://hooks.slack.example/services/T0/hunter2',
];

describe('secrets', () => {
  it.each(SECRETS)('are taken out of %s', text => {
    const masked = maskSecrets(`x: found ${text}, and more; expected other.`);
    expect(masked).not.toMatch(/hunter2|nter2/);
    expect(masked).toContain('***');
    expect(maskSecrets(masked)).toBe(masked);
  });

  it.each([
    'https://news.example/@ann/feed?tag=ai&page=2',
    'https://news.example/a?q=tokens+of+thanks',
    'mail ann@news.example or see https://news.example',
    'https://news.example/keys/monkey?monkey=1',
  ])('are not seen where there are none: %s', text => expect(maskSecrets(text)).toBe(text));

  it('reach neither an error nor the state of a source', () => {
    for (const place of SECRETS) {
      const error = new StopSource('http-status', { place, found: place, expected: place });
      const health = afterFailure({ errors: 0 }, error, new Date(0));
      expect(JSON.stringify([error, error.message, health])).not.toMatch(/hunter2|nter2/);
      const other = afterFailure({ errors: 0 }, new Error(place), new Date(0));
      expect(JSON.stringify(other)).not.toMatch(/hunter2|nter2/);
    }
  });
});
