// The open data described for machines: a Frictionless Data Package, schema.org's Dataset and a citation.
import type { Edition } from './edition.ts';
import { addressOf, type Place } from './place.ts';
import type { Column, Table } from './tables/table.ts';

/** A published file as descriptions need it. */
export interface DescribedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const TITLE = 'Tributary: capital flowing into AI infrastructure';
export const DESCRIPTION =
  'Rounds, loans, grants, funds, takeovers, listings and build-outs around AI models, compute, chips, networks, data centres, energy, data, tooling, agents and robots, read from public sources; every figure names the pages behind it.';
/** RFC 4180, said outright so that no reader guesses. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;
const KEYWORDS = [
  'artificial intelligence',
  'infrastructure',
  'venture capital',
  'funding rounds',
  'data centres',
];

/** A column as a reader should understand it: what it means, and its unit. */
export function explainColumn(column: Column): string {
  const unit = column.unit ? ` (${column.unit})` : '';
  const list = column.type === 'list' ? '; several are separated by semicolons in CSV' : '';
  return `${column.means}${unit}${list}`;
}

function fieldOf(column: Column, key: readonly string[]) {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(key.length === 1 && key[0] === column.name ? { unique: true } : {}),
    ...(column.values && column.type === 'string' ? { enum: column.values } : {}),
  };
  return {
    name: column.name,
    type: column.type === 'list' ? 'string' : column.type,
    description: explainColumn(column),
    ...(column.type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function tableSchema(table: Table) {
  return {
    fields: table.columns.map(column => fieldOf(column, table.key)),
    missingValues: [''],
    primaryKey: table.key,
    ...(table.references.length > 0
      ? {
          foreignKeys: table.references.map(({ column, table: resource, target }) => ({
            fields: [column],
            reference: { resource, fields: [target] },
          })),
        }
      : {}),
  };
}

/** datapackage.json: the CSV files with their schemas, the other forms beside them. */
export function dataPackage(
  tables: readonly Table[],
  files: readonly DescribedFile[],
  edition: Edition,
  place: Place,
): unknown {
  const described = new Map(files.map(file => [file.name, file]));
  const resources = tables.flatMap(table =>
    (['csv', 'json', 'jsonl', 'parquet'] as const).flatMap(format => {
      const file = described.get(`${table.name}.${format}`);
      if (!file) return [];
      return [
        {
          name: format === 'csv' ? table.name : `${table.name}-${format}`,
          title: format === 'csv' ? table.title : `${table.title} as ${format}`,
          description: table.means,
          path: file.name,
          format,
          mediatype: file.type.split(';')[0],
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          ...(format === 'csv'
            ? {
                profile: 'tabular-data-resource',
                encoding: 'utf-8',
                dialect: DIALECT,
                schema: tableSchema(table),
              }
            : {}),
        },
      ];
    }),
  );
  return {
    profile: 'data-package',
    name: 'tributary',
    title: TITLE,
    description: DESCRIPTION,
    version: edition.name,
    ...(edition.recorded === null ? {} : { created: edition.recorded }),
    ...(place.site === null ? {} : { homepage: addressOf(place, '/data/') }),
    keywords: KEYWORDS,
    licenses: [LICENCE],
    contributors: [{ title: 'Tributary', role: 'publisher' }],
    resources,
  };
}

/** schema.org's Dataset, for the page of the downloads. */
export function schemaOrgDataset(
  tables: readonly Table[],
  edition: Edition,
  place: Place,
  years: { readonly first: string; readonly last: string } | null,
): unknown {
  const media = {
    csv: 'text/csv',
    json: 'application/json',
    jsonl: 'application/jsonl',
    parquet: 'application/vnd.apache.parquet',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    description: DESCRIPTION,
    url: addressOf(place, '/data/'),
    version: edition.name,
    ...(edition.date === 'empty' ? {} : { dateModified: edition.date }),
    ...(years === null ? {} : { temporalCoverage: `${years.first}/${years.last}` }),
    license: LICENCE.path,
    isAccessibleForFree: true,
    keywords: KEYWORDS,
    creator: { '@type': 'Organization', name: 'Tributary' },
    variableMeasured: [
      ...new Set(
        tables.flatMap(table =>
          table.columns.filter(column => column.type === 'number').map(column => column.name),
        ),
      ),
    ],
    distribution: tables.flatMap(table =>
      Object.entries(media).map(([format, encodingFormat]) => ({
        '@type': 'DataDownload',
        name: `${table.title} as ${format}`,
        encodingFormat,
        contentUrl: addressOf(place, `/data/${table.name}.${format}`),
      })),
    ),
  };
}

const quoted = (text: string) => JSON.stringify(text);

/** CITATION.cff: how to cite this edition. */
export function citationFile(edition: Edition, place: Place): string {
  return [
    'cff-version: 1.2.0',
    'message: "If you use these data, please cite this edition and link to the page that you used."',
    'type: dataset',
    `title: ${quoted(TITLE)}`,
    `abstract: ${quoted(DESCRIPTION)}`,
    'authors:',
    '  - name: Tributary',
    `version: ${quoted(edition.name)}`,
    ...(edition.date === 'empty' ? [] : [`date-released: ${quoted(edition.date)}`]),
    `license: ${LICENCE.name}`,
    ...(place.site === null ? [] : [`url: ${quoted(addressOf(place, `/data/archive/${edition.name}/`))}`]),
    'keywords:',
    ...KEYWORDS.map(word => `  - ${quoted(word)}`),
    '',
  ].join('\n');
}
