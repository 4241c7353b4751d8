import { CommitmentsAbout } from '../../../commitments/web/CommitmentsAbout.tsx'
import { Notes } from '../../../notes/web/Notes.tsx'
import { Tasks } from '../../../tasks/web/Tasks.tsx'
import type { Place } from '../../paths.ts'
import { RecordButton } from '../RecordButton.tsx'
import classes from './AboutRecord.module.css'

type AboutRecordProps = { place: Place; about: { kind: 'person' | 'organisation'; id: string; name: string } }

/** What we and a person or an organisation owe each other, what we noted, and what is to be done. */
export function AboutRecord({ place, about }: AboutRecordProps) {
  return (
    <>
      <CommitmentsAbout place={place} about={{ kind: about.kind, id: about.id }} />
      <div className={classes.columns}>
        <Notes
          workspace={place.workspace}
          about={{ kind: about.kind, id: about.id }}
          actionsOf={id => <RecordButton note={id} size="compact-xs" variant="subtle" />}
        />
        <Tasks place={place} about={about} />
      </div>
    </>
  )
}
