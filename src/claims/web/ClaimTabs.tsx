import { type Place, paths } from '../../app/paths.ts'
import { PageTabs } from '../../ui/PageTabs.tsx'

type ClaimTabsProps = { place: Place; current: 'claims' | 'references' | 'collateral' }

/** What we say, who says so with us, and where it is said. */
export const ClaimTabs = ({ place, current }: ClaimTabsProps) => (
  <PageTabs
    label="Claims, references and collateral"
    tabs={[
      { name: 'Claims', href: paths.claims(place), isCurrent: current === 'claims' },
      { name: 'References', href: paths.references(place), isCurrent: current === 'references' },
      { name: 'Collateral', href: paths.collateral(place), isCurrent: current === 'collateral' },
    ]}
  />
)
