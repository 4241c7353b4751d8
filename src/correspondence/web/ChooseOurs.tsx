import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths as appPaths, type Place } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatBytes } from '../../ui/format.ts'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { AddressChoices } from './AddressChoices.tsx'
import classes from './ChooseOurs.module.css'
import { DomainChoices } from './DomainChoices.tsx'
import { type MailSurvey, useStartImport, useSurvey } from './imports.api.ts'
import { MemberJoins } from './MemberJoins.tsx'
import { OursByHand } from './OursByHand.tsx'
import { asOurs, isMine, NOTHING_OURS } from './ours.ts'
import { SurveySkeleton } from './SurveySkeleton.tsx'
import { WhoseMailbox } from './WhoseMailbox.tsx'

type ChooseOursProps = { place: Place; paths: string[]; onBack: () => void }

/** Which of the addresses found in the mail are ours: without that nothing has two sides. */
export function ChooseOurs({ place, paths, onBack }: ChooseOursProps) {
  const { data, error, refetch } = useSurvey(place.workspace, paths)
  return (
    <>
      <ul className={classes.paths} aria-label="Mail to import">
        {paths.map(path => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-sm" ml={-8} onClick={onBack}>
        Choose other mail
      </Button>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <SurveySkeleton />}
      {data && <OursForm place={place} paths={paths} survey={data} />}
    </>
  )
}

type OursFormProps = { place: Place; paths: string[]; survey: MailSurvey }

function OursForm({ place, paths, survey }: OursFormProps) {
  const navigate = useNavigate()
  const [choice, setChoice] = useState(NOTHING_OURS)
  const start = useStartImport(place.workspace)
  const { data: described } = useWorkspace(place.workspace)
  const ours = asOurs(choice)
  const mine = choice.addresses.filter(address => isMine(choice, address))
  const speaksForAll = described?.role === 'owner' || described?.role === 'admin'
  const go = () =>
    start.mutate(
      { paths, ours, mine },
      { onSuccess: ({ id }) => navigate({ href: appPaths.importProgress(place, id) }) },
    )
  return (
    <>
      <h2 className={classes.question}>
        {speaksForAll ? 'Which of these addresses are ours?' : 'Which of these addresses are yours?'}
      </h2>
      <p className={classes.lead}>
        {counted(survey.files, 'file')}, {formatBytes(survey.bytes)}. These addresses occur most in the first{' '}
        {counted(survey.messagesSeen, 'message')}.{' '}
        {speaksForAll
          ? 'Tick your own and your colleagues’: everybody else is the other side.'
          : 'Tick your own alone: each of your colleagues imports their mail themselves.'}
      </p>
      <AddressChoices addresses={survey.addresses} choice={choice} onChange={setChoice} />
      {speaksForAll && <DomainChoices addresses={survey.addresses} choice={choice} onChange={setChoice} />}
      <OursByHand survey={survey} choice={choice} onChange={setChoice} />
      {speaksForAll && <MemberJoins choice={choice} onChange={setChoice} />}
      {speaksForAll && <WhoseMailbox choice={choice} onChange={setChoice} />}
      {start.error && (
        <p role="alert" className={classes.problem}>
          {start.error.message}
        </p>
      )}
      <div className={classes.start}>
        <Button size="md" disabled={ours.length === 0} loading={start.isPending} onClick={go}>
          Start the import
        </Button>
        {ours.length === 0 && <span className="muted">Tick at least one address or domain first.</span>}
      </div>
    </>
  )
}
