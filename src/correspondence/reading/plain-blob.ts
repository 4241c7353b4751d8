type Piece = string | ArrayBuffer | Uint8Array

/**
 * As much of a Blob as postal-mime needs, which puts every part of a message together in one. Node keeps its own Blobs
 * outside of the thread and asks for them piece by piece: half of all the time that reading bodies took.
 */
export class PlainBlob {
  readonly #pieces: readonly Piece[]

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const length = this.#pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
    const bytes = Buffer.from(new ArrayBuffer(length))
    let at = 0
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') bytes.write(piece, at)
      else bytes.set(piece instanceof ArrayBuffer ? new Uint8Array(piece) : piece, at)
      at += lengthOf(piece)
    }
    return bytes.buffer
  }
}

const lengthOf = (piece: Piece): number =>
  typeof piece === 'string' ? Buffer.byteLength(piece) : piece.byteLength
