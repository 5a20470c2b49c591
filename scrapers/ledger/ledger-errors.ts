// What can go wrong between the programs and the ledger's files, named after what the caller should do about it.

/** A record of the ledger cannot be read: mend the named line by hand. Nothing was written. */
export class LedgerDamaged extends Error {
  override name = 'LedgerDamaged';
}

/** A write was stopped before anything was written: too many records would be lost, or the disk refused. */
export class WriteRefused extends Error {
  override name = 'WriteRefused';
}
