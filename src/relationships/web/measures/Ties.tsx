import { VisuallyHidden } from '@mantine/core'
import { type Place, paths } from '../../../app/paths.ts'
import { formatDistance } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { StateMark } from '../StateMark.tsx'
import { StrengthBar } from '../table/Strength.tsx'
import { SmallWave } from '../wave/SmallWave.tsx'
import type { Measured, RelationshipRow } from '../words.ts'
import classes from './Ties.module.css'

type TiesProps = {
  place: Place
  measured: Measured
  /** On a person's page a tie is named by whom of us, on an organisation's by both. */
  isOfPerson: boolean
  chosenMember?: string | undefined
}

/** Who of us knows whom of them, and how well; strongest first. */
export function Ties({ place, measured, isOfPerson, chosenMember }: TiesProps) {
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">{isOfPerson ? 'Who of us knows them' : 'People there, and who of us knows them'}</h2>
      <ul className={classes.ties}>
        {measured.ties.map(tie => (
          <Tie
            key={tie.id}
            place={place}
            tie={tie}
            asOf={measured.asOf}
            name={isOfPerson ? tie.member : tie.name || tie.person}
            under={isOfPerson ? '' : `with ${tie.member} · `}
            isChosen={isOfPerson && tie.memberId === chosenMember}
          />
        ))}
      </ul>
      {chosenMember && (
        <p className={classes.all}>
          <Link href={paths.person(place, measured.id)}>
            See everybody of us who knows them, measured together
          </Link>
        </p>
      )}
    </section>
  )
}

type TieProps = {
  place: Place
  tie: RelationshipRow
  asOf: string
  name: string
  under: string
  isChosen: boolean
}

function Tie({ place, tie, asOf, name, under, isChosen }: TieProps) {
  return (
    <li className={classes.tie} data-chosen={isChosen}>
      <div className={classes.who}>
        <Link
          href={paths.person(place, tie.personId, { member: tie.memberId })}
          className={classes.name}
          aria-current={isChosen ? 'true' : undefined}
        >
          {name}
        </Link>
        <span className={classes.under}>
          {under}last contact {formatDistance(tie.lastAt, asOf)}
        </span>
      </div>
      <SmallWave wave={tie.wave} until={asOf} width={88} height={32} />
      <span className={classes.state}>
        <StateMark state={tie.state} />
      </span>
      <Link
        href={paths.person(place, tie.personId, { member: tie.memberId, open: 'strength' })}
        className={classes.strength}
      >
        <VisuallyHidden>Strength</VisuallyHidden>
        <StrengthBar strength={tie.strength} />
      </Link>
    </li>
  )
}
