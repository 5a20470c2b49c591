// Reads the segment labels of AI-related positives: facts only, an id and a segment a line, no text.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../test/extract/segments.jsonl');

export function readSegments(): Map<string, string> {
  const segments = new Map<string, string>();
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, segment } = JSON.parse(line) as { id: string; segment: string };
    segments.set(id, segment);
  }
  return segments;
}
