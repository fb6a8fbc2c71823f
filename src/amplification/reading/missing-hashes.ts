/** The hashes of the words for what is missing, each two words: most values are told from them by twelve bits. */
export class MissingHashes {
  private readonly begins = new Uint8Array(4096);

  constructor(private readonly hashes: Int32Array) {
    for (let at = 0; at < hashes.length; at += 2) this.begins[(hashes[at] ?? 0) & 4095] = 1;
  }

  has(low: number, high: number): boolean {
    if (low === 0 && high === 0) return true;
    if (this.begins[low & 4095] === 0) return false;
    for (let at = 0; at < this.hashes.length; at += 2)
      if (this.hashes[at] === low && this.hashes[at + 1] === high) return true;
    return false;
  }
}
