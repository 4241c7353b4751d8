/**
 * A refusal is an answer of the product, not a fault: it has a code from this table, is written for the person
 * who asked, and is translated once for HTTP and once for the command line. Everything else thrown is a fault.
 */
const REFUSALS = {
  invalid: { status: 400, title: 'That cannot be read as it stands' },
  signed_out: { status: 401, title: 'Not signed in' },
  not_found: { status: 404, title: 'Not found' },
  forbidden: { status: 403, title: 'Not allowed' },
  too_many: { status: 429, title: 'Too many tries' },
  conflict: { status: 409, title: 'Not possible now' },
  too_large: { status: 413, title: 'Too large' },
  unusable: { status: 422, title: 'That cannot be used' },
  unavailable: { status: 503, title: 'Not available' },
} as const

export type RefusalCode = keyof typeof REFUSALS

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly particulars: Record<string, unknown>

  /**
   * `message` says what was wrong, where, and what to do, in words for the person who asked. `particulars` tell a
   * program what it needs to go on; they travel as further members of the problem details.
   */
  constructor(code: RefusalCode, message: string, particulars: Record<string, unknown> = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.particulars = particulars
  }

  get status() {
    return REFUSALS[this.code].status
  }

  get title() {
    return REFUSALS[this.code].title
  }
}
