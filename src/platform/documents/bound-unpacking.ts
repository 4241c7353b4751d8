import { PDF_BUFFER_LIMIT_MB } from './limits.ts'

/**
 * What a stream of a PDF unpacks to grows outside of the memory that a thread's limits hold back: less than a kilobyte
 * can ask for gigabytes. From here on this thread is refused buffers of such a size, and has no unpacking stream, whose
 * output the library would gather first; its own unpacking asks for one buffer. Nothing else here needs either.
 */
export function boundUnpacking(): void {
  Reflect.deleteProperty(globalThis, 'DecompressionStream')
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given, asked) {
      if (typeof given[0] === 'number' && given[0] > PDF_BUFFER_LIMIT_MB * 2 ** 20)
        throw new RangeError(`A buffer of more than ${PDF_BUFFER_LIMIT_MB} MB was asked for`)
      return Reflect.construct(target, given, asked)
    },
  })
}
