import { type Place, paths } from '../../app/paths.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ClaimStateMark } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { CycleItem } from './CycleItem.tsx'
import type { Claim } from './claims.api.ts'
import { AskingForm, TellingForm, VerdictForm } from './FindingForms.tsx'
import { Findings } from './Findings.tsx'
import { ProofForm } from './ProofForm.tsx'
import { ProofItem } from './ProofItem.tsx'
import { VerdictItem } from './VerdictItem.tsx'

/** What shows a claim, what was found of it, who asked, to whom it was said, and how it has stood. */
export function ClaimFindings({ place, claim }: { place: Place; claim: Claim }) {
  const { workspace } = place
  const { id, of, evidence, verdicts, cycles, tellings, course, abilities } = claim
  const add = { ability: abilities.edit }
  return (
    <>
      <Findings
        {...add}
        title="What shows it"
        opener="proof"
        adds="Add a proof"
        form={onDone => <ProofForm workspace={workspace} claimId={id} onDone={onDone} />}
        empty="No proof yet: a case study, a report by somebody else, a benchmark, a reference, a proof of concept."
      >
        {evidence.map(proof => (
          <ProofItem key={proof.id} workspace={workspace} proof={proof} ability={abilities.edit} />
        ))}
      </Findings>
      <Findings
        {...add}
        title={of ? 'What we found' : 'What clients found'}
        opener="verdict"
        adds="Found true or false"
        form={onDone => (
          <VerdictForm
            workspace={workspace}
            claim={{ id, side: of ? 'theirs' : 'ours' }}
            {...(of && { person: of })}
            onDone={onDone}
          />
        )}
        empty={of ? 'Not found true or false yet.' : 'No client has said whether it is so.'}
      >
        {verdicts.map(verdict => (
          <VerdictItem key={verdict.id} place={place} verdict={verdict} />
        ))}
      </Findings>
      {!of && (
        <>
          <Findings
            {...add}
            title="Who asked, and what came of it"
            opener="asking"
            adds="Somebody asked"
            form={onDone => <AskingForm workspace={workspace} claimId={id} onDone={onDone} />}
            empty="Nobody has asked to be shown, or said that it is not so."
          >
            {cycles.map(cycle => (
              <CycleItem key={cycle.id} place={place} cycle={cycle} ability={abilities.edit} />
            ))}
          </Findings>
          <Findings
            {...add}
            title="To whom it was said"
            opener="telling"
            adds="Said to somebody"
            form={onDone => <TellingForm workspace={workspace} claimId={id} onDone={onDone} />}
            empty="To nobody in particular, as far as was written down."
          >
            {tellings.map(({ id, person, member, toldOn, messageId }) => (
              <li key={id} className={classes.item}>
                <Link href={paths.person(place, person.id)}>{person.name}</Link>
                <span className={classes.under}>
                  by {member.name}, {formatDate(toldOn)}
                  <MessageLink messageId={messageId} />
                </span>
              </li>
            ))}
          </Findings>
        </>
      )}
      <section className={classes.part} aria-labelledby="course">
        <h2 id="course">How it has stood</h2>
        <ol className={classes.course} aria-label="How it has stood, the latest first">
          {[...course].reverse().map(({ state, since, because }) => (
            <li key={since}>
              <span className={classes.when}>{formatDate(since)}</span>
              <ClaimStateMark state={state} />
              <span className="muted">{because}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
