// One page of each kind is valid HTML, holds no inline script but the one that the policy names, and no inline style.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';
import { onePageOfEachKind } from './pages.ts';
import { VALIDATION } from './validation.ts';

const validator = new HtmlValidate(VALIDATION as never);

describe.each(onePageOfEachKind())('%s', page => {
  const html = readFileSync(join(distFolder(), page.endsWith('/') ? `${page}index.html` : page), 'utf8');

  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(result =>
      result.messages.map(
        message => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`,
      ),
    );
    expect(messages.slice(0, 10).join('\n')).toBe('');
  });

  it('keeps to the policy', () => {
    const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(match => match[1]!);
    expect(scripts.filter(attributes => !attributes.includes('application/ld+json'))).toHaveLength(1);
    expect(html).toContain('Content-Security-Policy');
    expect(html).not.toMatch(/unsafe-inline|\sstyle="|\son[a-z]+="/);
    expect(html).not.toMatch(/(?:src|href)="(?:javascript|data:text|vbscript):/i);
  });
});
