import { Chip } from '@mantine/core'
import classes from './ChooseOurs.module.css'
import type { MailSurvey } from './imports.api.ts'
import { type OursChoice, sharedDomains, toggleDomain } from './ours.ts'

type DomainChoicesProps = {
  addresses: MailSurvey['addresses']
  choice: OursChoice
  onChange: (choice: OursChoice) => void
}

const MOST_OFFERED = 8

/** A firm whose every address is ours is said in one tick. */
export function DomainChoices({ addresses, choice, onChange }: DomainChoicesProps) {
  const offered = sharedDomains(addresses).slice(0, MOST_OFFERED)
  const byHand = choice.domains.filter(domain => !offered.some(offer => offer.domain === domain))
  if (offered.length + byHand.length === 0) return null
  return (
    <section className={classes.group} aria-labelledby="domains">
      <h3 id="domains">Or everybody at a domain</h3>
      <div className={classes.chips}>
        {[...offered.map(({ domain }) => domain), ...byHand].map(domain => (
          <Chip
            key={domain}
            checked={choice.domains.includes(domain)}
            onChange={() => onChange(toggleDomain(choice, domain))}
          >
            {domain}
          </Chip>
        ))}
      </div>
    </section>
  )
}
