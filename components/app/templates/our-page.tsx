import type { Letter } from '../../../lib/templates/letter.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Head } from '../ui/head.tsx';
import { copyOf, putTemplate } from './changes.ts';
import { Filled } from './filled.tsx';
import { templatePart, type Whom } from './place.ts';
import { back } from './words.ts';

interface Props {
  letter: Letter;
  whom: Whom;
  onWhom(whom: Whom): void;
}

/** One of our letters: when to use it, and how it reads. */
export function OurPage({ letter, whom, onWhom }: Props) {
  const { services, change } = useApp();
  const copy = async () => {
    const own = copyOf(letter, services.newId(), services.now());
    if (await change(putTemplate(own), `“${own.title}” created`))
      location.hash = hashOf('templates', templatePart(own.id, whom));
  };
  return (
    <>
      <Head title={letter.title} back={back}>
        <Button icon="plus" changes onPress={() => void copy()}>
          Make it my own
        </Button>
      </Head>
      <div className="split">
        <div className="stack">
          <Filled template={letter} whom={whom} onWhom={onWhom} />
        </div>
        <div className="stack">
          <div className="box prose">
            <h3>When to use it</h3>
            <p>{letter.use}</p>
            <h3>When not to</h3>
            <p>{letter.avoid}</p>
          </div>
        </div>
      </div>
    </>
  );
}
