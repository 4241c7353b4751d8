import { type Place, paths } from '../../../app/paths.ts'
import { MessageLink } from '../../../correspondence/web/MessageLink.tsx'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Contribution } from '../trust.api.ts'

/** What a piece of evidence follows from, as it is called and as one gets there; and the message that shows it. */
export function SourceLinks({ place, evidence }: { place: Place; evidence: Contribution }) {
  const { search, pathname } = useSearch()
  const { kind, id, messageId, claimId } = evidence.source
  const name = claimId ? 'the claim' : (NAMES[kind] ?? kind)
  // What was found or asked of a claim stands with it; all else opens over the page.
  const isOver = !claimId && kind !== 'proof-cycle'
  const there = claimId ? paths.claim(place, claimId) : `${paths.person(place, evidence.personId)}#claims`
  return (
    <>
      <Link
        inPlace={isOver}
        href={isOver ? pathname + formatSearch({ ...search, fact: `${kind}.${id}` }) : there}
      >
        {name}
      </Link>
      <MessageLink messageId={messageId} />
    </>
  )
}

const NAMES: Record<string, string> = {
  observation: 'what was seen',
  commitment: 'the commitment',
  referral: 'the referral',
  gift: 'the gift',
  'proof-cycle': 'what they asked',
}
