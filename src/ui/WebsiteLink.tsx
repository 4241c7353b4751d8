/** Only ever to the web: whatever else was typed is taken for the name of a site. */
export const WebsiteLink = ({ website }: { website: string }) => (
  <a href={/^https?:\/\//i.test(website) ? website : `https://${website}`} target="_blank" rel="noreferrer">
    {website.replace(/^https?:\/\//, '')}
  </a>
)
