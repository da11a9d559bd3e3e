/** A page elsewhere, which is told nothing about who comes. */
export function SourceLink({ address, children }: { address: string; children?: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children ?? new URL(address).hostname.replace(/^www\./, '')}
    </a>
  );
}
