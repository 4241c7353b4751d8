import { Confirm } from '../../ui/Confirm.tsx'
import { Copy } from '../../ui/Copy.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Section } from '../../ui/Section.tsx'
import { useWorkspaces } from '../../workspaces/web/workspaces.api.ts'
import classes from './InstallationPage.module.css'
import { type Provider, useProviders, useRemoveProvider } from './installation.api.ts'
import { ProviderForm } from './ProviderForm.tsx'

export function Providers() {
  const { data, error, refetch } = useProviders()
  return (
    <Section
      title="Single sign-on"
      lead="A provider that speaks OpenID Connect signs in everybody whose mail address is at its domain. Whom it says they are is believed."
    >
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for providers" />}
      {data?.providers.length === 0 && <p className="muted">No provider is trusted yet.</p>}
      <ul className={classes.list} aria-label="Providers of single sign-on">
        {data?.providers.map(provider => (
          <ProviderItem key={provider.id} provider={provider} />
        ))}
      </ul>
      {data && <ProviderForm />}
    </Section>
  )
}

function ProviderItem({ provider }: { provider: Provider }) {
  const { id, name, issuer, domain, workspace, callback } = provider
  const remove = useRemoveProvider()
  const { data } = useWorkspaces()
  const joins = data?.workspaces.find(({ slug }) => slug === workspace)?.name ?? workspace
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div>
          <div className={classes.name}>{name}</div>
          <div className={classes.under}>
            {issuer}, for @{domain}.{' '}
            {joins ? `Newcomers become members of ${joins}.` : 'Newcomers are in no workspace until invited.'}
          </div>
        </div>
        <Confirm
          label="Remove"
          name={`Remove ${name}`}
          question={`Trust ${name} no more?`}
          does="Remove it"
          run={() => remove.mutateAsync({ id })}
        >
          Nobody comes in by it any more. Who did keeps what they have here, and their other ways in.
        </Confirm>
      </div>
      <div className={classes.under}>The provider has to know this address to send people back to:</div>
      <Copy text={callback} what={`the callback of ${name}`} />
    </li>
  )
}
