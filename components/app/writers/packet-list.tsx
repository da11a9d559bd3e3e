import type { Writer } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { Check } from '../ui/check.tsx';
import { Section } from '../ui/section.tsx';
import { setWriter } from './changes.ts';
import { missingParts, type PacketPart, packetParts, partName } from './packet.ts';

/** What the writer was given, part by part. */
export function Packet({ writer }: { writer: Writer }) {
  const { change } = useApp();
  const missing = missingParts(writer);
  const give = (part: PacketPart, given: boolean) => {
    const others = writer.packet.filter((each) => each !== part);
    const name = partName(part, writer);
    void change(
      setWriter(writer.id, { packet: given ? [...others, part] : others }),
      given ? `${name} given` : `${name} not given`,
    );
  };
  return (
    <Section
      title="Packet"
      aside={
        <span className="soft">
          {missing.length === 0 ? 'Complete' : `Lacks ${missing.length}`}
        </span>
      }
    >
      <div className="box list">
        {(Object.keys(packetParts) as PacketPart[]).map((part) => (
          <Check
            key={part}
            label={partName(part, writer)}
            on={writer.packet.includes(part)}
            onChange={(given) => give(part, given)}
          />
        ))}
      </div>
    </Section>
  );
}
