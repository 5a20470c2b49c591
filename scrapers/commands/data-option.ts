// --data: which ledger a command works on.
import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { openFilesLedger } from '../ledger/files-ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Effects, type OptionValues, UsageError } from './command.ts';

/** A path as the user meant it: relative to the folder in which the command was called. */
export function resolvePath(path: string, effects: Effects): string {
  return isAbsolute(path) ? path : resolve(effects.folder, path);
}

/** The ledger's folder: --data, else TRIBUTARY_DATA, else data/ of the checkout. */
export function dataFolder(values: OptionValues, effects: Effects): string {
  const given = values['data'] ?? effects.env['TRIBUTARY_DATA'];
  return typeof given === 'string' && given !== ''
    ? resolvePath(given, effects)
    : resolve(effects.root, 'data');
}

/** The ledger that the command works on, and its folder. */
export function openLedger(values: OptionValues, effects: Effects): { ledger: Ledger; folder: string } {
  const folder = dataFolder(values, effects);
  return { ledger: openFilesLedger(folder), folder };
}

/** The same for a command that may begin a ledger: the folder may be missing, but nothing else may stand in its place. */
export async function openNewLedger(
  values: OptionValues,
  effects: Effects,
): Promise<{ ledger: Ledger; folder: string }> {
  const opened = openLedger(values, effects);
  const found = await stat(opened.folder).catch(() => null);
  if (found && !found.isDirectory())
    throw new UsageError(`${opened.folder} is a file; expected the folder of a ledger.`);
  return opened;
}

/** The same for a command that has nothing to do in a folder that is not there: a mistyped path is not an empty ledger. */
export async function openStandingLedger(
  values: OptionValues,
  effects: Effects,
): Promise<{ ledger: Ledger; folder: string }> {
  const opened = openLedger(values, effects);
  const found = await stat(opened.folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UsageError(
      `${opened.folder} is ${found ? 'a file' : 'not there'}; expected the folder of a ledger.`,
    );
  }
  return opened;
}

/** The moment that --now names, or the clock's. */
export function momentOf(values: OptionValues, effects: Effects): string {
  const given = values['now'];
  if (given === undefined) return effects.now().toISOString();
  const time = Date.parse(String(given));
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--now is ${JSON.stringify(given)}; expected a moment such as 2026-07-01T09:30:00Z.`,
    );
  }
  return new Date(time).toISOString();
}
