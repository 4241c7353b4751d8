/** What the browser's tab and a screen reader call this page. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} · Goodfaith`}</title>
}
