import {
  letterService,
  missingInPacket,
  type PacketPart,
  packetParts,
} from '../../../lib/state/progress.ts';
import type { Writer } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { Check } from '../ui/check.tsx';
import { Section } from '../ui/section.tsx';
import { setWriter } from './changes.ts';
import { partName } from './packet.ts';

/** What the writer was given, part by part. */
export function Packet({ writer }: { writer: Writer }) {
  const { state, change } = useApp();
  const service = letterService(writer, state.applicant);
  const missing = missingInPacket(writer, state.applicant);
  const needed = packetParts.filter(
    (part) => missing.includes(part) || writer.packet.includes(part),
  );
  const give = (part: PacketPart, given: boolean) => {
    const others = writer.packet.filter((each) => each !== part);
    const name = partName(part, service);
    return change(
      setWriter(writer.id, { packet: given ? [...others, part] : others }),
      given ? `${name} given` : `${name} not given`,
    );
  };
  return (
    <Section
      title="Packet"
      aside={
        <span className="soft">
          {missing.length === 0 && 'Complete'}
          {missing.length === 1 && `Lacks: ${missing.map((part) => partName(part, service))}`}
          {missing.length > 1 && `Lacks ${missing.length} parts`}
        </span>
      }
    >
      <div className="box list">
        {needed.map((part) => (
          <Check
            key={part}
            label={partName(part, service)}
            on={writer.packet.includes(part)}
            onChange={(given) => give(part, given)}
          />
        ))}
      </div>
    </Section>
  );
}
