import type { AuditedClaim, DocumentAudit } from '../../claims/audit/audit-document.ts'
import { quoted, wrapped } from './wrap.ts'

const INDENT = ' '.repeat(10)

/** A report that somebody can work through: page by page, each claim with what is wrong with it and what to do. */
export function auditInWords(
  audit: DocumentAudit,
  { isHeldToRegister }: { isHeldToRegister: boolean },
): string {
  const { file, claims, comparisons, requirements, doubts, counts } = audit
  const said = new Set<string>()
  const lacking = requirements.filter(({ lacks }) => lacks.length > 0)
  return [
    `${file}: ${plural(counts.claims, 'claim')} in ${plural(counts.units, 'sentence')}, ${counts.exact} exact${isHeldToRegister ? `, ${counts.proved} proved` : ''}`,
    '',
    ...claims.flatMap(claim => [...claimInWords(claim, said), '']),
    ...comparisons.flatMap(({ page, parties, faults }) => [
      `page ${page}  a comparison of ${parties.join(', ')}`,
      ...faults.flatMap(({ because, instead }) => [
        ...wrapped(because, INDENT),
        ...wrapped(`→ ${instead}`, INDENT),
      ]),
      ...(faults.length === 0 ? wrapped('Nothing is missing in it.', INDENT) : []),
      '',
    ]),
    ...lacking.flatMap(({ page, text, lacks }) => [
      `page ${page}  “${quoted(text)}”  (requirement)`,
      ...wrapped(`It lacks: ${lacks.join(', ')}.`, INDENT),
      '',
    ]),
    ...doubts.map(doubt => `Not read: ${doubt}`),
    ...(isHeldToRegister
      ? []
      : wrapped(
          'Held against no register of claims, so none counts as proved: --register holds them to that of the workspace.',
          '',
        )),
  ]
    .join('\n')
    .trimEnd()
}

/** Why and what to do is said once of each problem; afterwards its name is enough. */
function claimInWords(claim: AuditedClaim, said: Set<string>): string[] {
  const { page, text, kind, exact, proved, problems, register } = claim
  const fresh = problems.filter(({ problem, because }) => !said.has(`${problem} ${because}`))
  for (const { problem, because } of fresh) said.add(`${problem} ${because}`)
  const known = problems.filter(problem => !fresh.includes(problem)).map(({ problem }) => problem)
  const sort = [kind, exact ? 'exact' : 'inexact', ...(proved ? ['proved'] : [])].join(', ')
  return [
    `page ${page}  “${quoted(text)}”  (${sort})`,
    ...(register ? wrapped(registerInWords(register), INDENT) : []),
    ...(known.length > 0 ? wrapped(known.join(', '), INDENT) : []),
    ...fresh.flatMap(({ problem, because, instead }) => [
      ...wrapped(`${problem}: ${because}`, INDENT),
      ...wrapped(`→ ${instead}`, INDENT),
    ]),
  ]
}

const registerInWords = ({
  state,
  contradiction,
  sharedWords,
}: NonNullable<AuditedClaim['register']>): string =>
  contradiction
    ? `It says ${contradiction.here} where the register says ${contradiction.register}.`
    : `The register has it (${sharedWords.join(', ')}): ${state}.`

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
