import { Select } from '@mantine/core'
import classes from './ChooseOurs.module.css'
import { joinAddresses, type OursChoice } from './ours.ts'

type MemberJoinsProps = { choice: OursChoice; onChange: (choice: OursChoice) => void }

/** Two addresses of one member are one member: asked only where several addresses were chosen. */
export function MemberJoins({ choice, onChange }: MemberJoinsProps) {
  const { addresses, sameAs } = choice
  if (addresses.length < 2) return null
  return (
    <section className={classes.group} aria-labelledby="joins">
      <h3 id="joins">Does one of you have two addresses?</h3>
      {addresses.slice(1).map((address, index) => (
        <div key={address} className={classes.join}>
          <span>{address}</span>
          <Select
            aria-label={`Whose address ${address} is`}
            placeholder="somebody by themselves"
            clearable
            data={addresses.slice(0, index + 1).map(other => ({ value: other, label: `same as ${other}` }))}
            value={sameAs[address] ?? null}
            onChange={other => onChange(joinAddresses(choice, address, other))}
          />
        </div>
      ))}
    </section>
  )
}
