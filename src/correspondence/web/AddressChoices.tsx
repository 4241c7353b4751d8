import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import classes from './ChooseOurs.module.css'
import type { MailSurvey } from './imports.api.ts'
import { type OursChoice, toggleAddress } from './ours.ts'

type ChoicesProps = {
  addresses: MailSurvey['addresses']
  choice: OursChoice
  onChange: (choice: OursChoice) => void
}

const SHOWN_AT_FIRST = 6

/** The addresses that occur most, those most likely ours first, each with what speaks for it. */
export function AddressChoices({ addresses, choice, onChange }: ChoicesProps) {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? addresses : addresses.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <ul className={classes.choices} aria-label="Addresses found">
        {shown.map(({ address, name, why }) => {
          const isCovered = choice.domains.some(domain => address.endsWith(domain))
          return (
            <li key={address} className={classes.choice}>
              <Checkbox
                checked={isCovered || choice.addresses.includes(address)}
                disabled={isCovered}
                onChange={() => onChange(toggleAddress(choice, address))}
                styles={{ body: { alignItems: 'flex-start' }, labelWrapper: { flex: 1 } }}
                label={
                  <span className={classes.label}>
                    <span className={classes.address}>
                      {name && `${name} · `}
                      {address}
                    </span>
                    <span className={classes.why}>{isCovered ? 'ours with its whole domain' : why}</span>
                  </span>
                }
              />
            </li>
          )
        })}
      </ul>
      {!isAll && addresses.length > SHOWN_AT_FIRST && (
        <Button variant="subtle" size="compact-sm" mt={8} ml={-8} onClick={() => setAll(true)}>
          Show {addresses.length - SHOWN_AT_FIRST} more
        </Button>
      )}
    </>
  )
}
