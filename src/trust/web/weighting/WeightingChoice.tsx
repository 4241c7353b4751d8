import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Place, paths } from '../../../app/paths.ts'
import { weightingsQuery } from '../../../evidence/web/weightings.api.ts'
import { Link } from '../../../ui/Link.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type Trust, useLook } from '../trust.api.ts'
import classes from './WeightingChoice.module.css'
import { weighedInWords } from './weighed-in-words.ts'

/** By which version of the weights scores are shown, where there is more than one. The address keeps it. */
export function WeightingChoice({ place, trust }: { place: Place; trust: Trust }) {
  const { change } = useSearch()
  const { known, weighting } = useLook(place)
  const { data } = useQuery(weightingsQuery(place.workspace))
  const versions = data?.versions ?? []
  const inForce = versions.find(({ isInForce }) => isInForce)?.version
  if (versions.length < 2) return null
  const choose = (version: string) => {
    const isUsual = known === 'now' && Number(version) === inForce
    change({ weighting: isUsual ? undefined : version }, { step: false })
  }
  return (
    <div className={classes.choice} data-is-other={trust.weighting !== inForce}>
      <span aria-hidden="true">As weighed by</span>
      <Select
        className={classes.select!}
        size="xs"
        aria-label="As weighed by which version"
        data={versions.map(({ version }, i) => ({
          value: String(version),
          label: weighedInWords(versions, i),
        }))}
        value={String(weighting ?? trust.weighting)}
        onChange={version => version !== null && choose(version)}
        allowDeselect={false}
      />
      <Link href={paths.weights(place, { version: String(trust.weighting) })}>What it weighs</Link>
    </div>
  )
}
