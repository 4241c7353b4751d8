import { findPersonByAddress } from '../../people/server/people.queries.ts'
import { Refusal } from '../../platform/refusals.ts'
import { showPerson } from '../pages/person.ts'
import { answer, type Command, UsageError } from './command.ts'
import { readAt } from './relationships.ts'
import { hours, percent } from './table.ts'
import { withWorkspace } from './with-database.ts'

/** No evidence of trust is recorded by this version, so nothing is known; that is not a score of zero. */
const NOT_KNOWN = { score: null, low: null, high: null, factors: {} }

export const explain: Command = {
  usage: 'explain ADDRESS [--at DAY]',
  does: 'One relationship: its wave, its state and what speaks for it.',
  options: { at: { type: 'string' } },
  async run(args, options) {
    const [address, ...more] = args
    if (!address || more.length > 0) throw new UsageError(`Name one address. Usage: goodfaith ${this.usage}`)
    const at = readAt(options)
    const person = await withWorkspace(options, async ctx => {
      const id = await findPersonByAddress(ctx, address)
      if (!id) throw new Refusal('not_found', `Nobody with the address “${address}” is known here.`)
      return showPerson(ctx, id, { at, member: undefined })
    })
    const { wave, ...relationship } = person
    const trust = { ours: NOT_KNOWN, theirs: NOT_KNOWN }
    answer(options, { relationship, wave, trust, evidence: [] }, () => inWords(person))
    return 0
  },
}

type Person = Awaited<ReturnType<typeof showPerson>>

function inWords(person: Person): string {
  const rate = (known: Person['theirReplyRate'], time: number | null) =>
    known
      ? `${percent(known.rate)} (${known.answered} of ${known.matured}; 90 % interval ${percent(known.low)} to ${percent(known.high)}), usually in ${hours(time)}`
      : 'not known yet'
  return [
    `${person.name}${person.organisation ? `, ${person.organisation.name}` : ''} as of ${person.asOf}`,
    `${person.state} since ${person.since}: ${person.stateBecause}`,
    `strength ${percent(person.strength)}, chance of contact in 90 days ${percent(person.chance90)}`,
    ...person.because.map(reason => `  ${reason}`),
    `they answer ${rate(person.theirReplyRate, person.theirMedianReplyHours)}`,
    `we answer ${rate(person.ourReplyRate, person.ourMedianReplyHours)}`,
    `${person.sent} sent, ${person.received} received, ${person.firstAt.slice(0, 10)} to ${person.lastAt.slice(0, 10)}; next due ${person.nextDueAt ?? 'not known yet'}`,
    ...person.ties.map(tie => `  ${tie.member} knows them: ${tie.state}, ${percent(tie.strength)}`),
    'trust: not known yet, on either side',
    '',
    person.verdict.text,
  ].join('\n')
}
