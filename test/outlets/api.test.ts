import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { makeApiFiles, PAGE_SIZE } from '../../src/outlets/api/api-files.ts';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { emptyDataset, realDataset } from './real-dataset.ts';

const place = placeOf('https://example.org', '/');
const dataset = realDataset();
const { edition } = makeOpenData(dataset, place);
const files = makeApiFiles(dataset, edition, place);
const read = (name: string) => JSON.parse(JSON.stringify(files.get(name)!()));

/** The file that an address of the API names. */
const fileAt = (address: string) => address.replace('https://example.org/api/v1/', '');

describe('openapi.json', () => {
  const description = read('openapi.json');

  it('is valid OpenAPI 3.1 by a validator that is not ours', async () => {
    const result = await new Validator().validate(structuredClone(description));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('describes every file, and every file fits its description', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const { paths, components } = description;
    const described = Object.entries(
      paths as Record<string, { get: { responses: Record<string, unknown> } }>,
    ).map(([path, { get }]) => {
      const { schema } = (get.responses['200'] as { content: { 'application/json': { schema: object } } })
        .content['application/json'];
      return {
        pattern: new RegExp(
          `^${path.slice(1).replaceAll('.', '\\.').replace('{page}', '\\d+').replace('{id}', '[^/]+')}$`,
        ),
        validate: ajv.compile({ ...schema, components }),
      };
    });
    for (const name of files.keys()) {
      if (name === 'openapi.json') continue;
      const found = described.filter(({ pattern }) => pattern.test(name));
      expect(found.length, name).toBe(1);
      expect(found[0]!.validate(read(name)), `${name}: ${ajv.errorsText(found[0]!.validate.errors)}`).toBe(
        true,
      );
    }
  });
});

describe('the static API', () => {
  it('hands out every event once, page after page', () => {
    const ids: string[] = [];
    for (let name: string | null = 'events.json'; name !== null; ) {
      const page = read(name);
      expect(page.events.length).toBeLessThanOrEqual(PAGE_SIZE);
      ids.push(...page.events.map((event: { id: string }) => event.id));
      name = page.next === null ? null : fileAt(page.next);
    }
    expect(ids).toEqual(dataset.events.map(event => event.id));
  });

  it('has a file behind every address that it names', () => {
    const dead: string[] = [];
    const walk = (value: unknown): void => {
      if (
        typeof value === 'string' &&
        value.startsWith('https://example.org/api/v1/') &&
        !value.includes('{id}') &&
        !files.has(fileAt(value))
      )
        dead.push(value);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
    };
    for (const name of files.keys()) if (!name.endsWith('openapi.json')) walk(read(name));
    expect([...new Set(dead)]).toEqual([]);
  });

  it('has an index whose addresses are all there, with a file for one of each kind', () => {
    const index: { address: string; one?: string }[] = read('index.json').files;
    expect(index.length).toBeGreaterThan(4);
    for (const { address } of index) expect(files.has(fileAt(address)), address).toBe(true);
    const ids = { events: dataset.events[0]!.id, organizations: 'openai' };
    for (const [list, id] of Object.entries(ids)) {
      const one = index.find(entry => entry.address.endsWith(`/${list}.json`))!.one!;
      expect(files.has(fileAt(one.replace('{id}', id)))).toBe(true);
    }
  });

  it('says an event’s record as the ledger has it', () => {
    const { id } = dataset.companies.get('openai')!.events[0]!;
    const { event } = read(`events/${id}.json`);
    expect(event).toMatchObject(JSON.parse(JSON.stringify(dataset.eventById.get(id))));
    expect(event.page).toBe(`https://example.org/events/${id}/`);
  });

  it('of an empty ledger answers with nothing, in the same form', () => {
    const empty = emptyDataset();
    const none = makeApiFiles(empty, makeOpenData(empty, place).edition, place);
    expect(none.get('events.json')!()).toMatchObject({ count: 0, page: 1, pages: 1, next: null, events: [] });
    expect(none.get('totals.json')!()).toMatchObject({ by_year: [], by_quarter: [] });
  });
});
