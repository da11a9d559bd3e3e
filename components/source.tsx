/** Where a rule is written, or that it is our own. */
export function Source({ address }: { address: string }) {
  if (!URL.canParse(address)) return <span className="source">Our advice.</span>;
  return (
    <a className="source" href={address} target="_blank" rel="noreferrer">
      Source: {new URL(address).hostname.replace(/^www\./, '')}
    </a>
  );
}
