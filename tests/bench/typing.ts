import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Host, Mail } from '../browser/mail.ts';

/** When what a key did had been painted, in milliseconds after the key. */
export interface Painted {
  /** The character. */
  character: number;
  /** Underlines that came or went with the key, or null where none did. */
  underline: number | null;
}

declare global {
  interface Window {
    /** Tells the bench of a key. */
    painted(report: string): void;
  }
}

/** A letter in an open compose, typed into as a keyboard would. */
export class Typist {
  readonly #devtools: CDPSession;
  #answer: (painted: Painted) => void = () => {};

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
    devtools.on('Runtime.bindingCalled', ({ payload }) => this.#answer(JSON.parse(payload)));
  }

  /** `patience`: how long a change of underlines is waited for after a key, in milliseconds. */
  static async open(
    context: BrowserContext,
    host: Host,
    body: string,
    patience: number,
  ): Promise<Typist> {
    const mail = await Mail.open(context, host);
    const lines = body.split('\n').map((line) => line.trim());
    await mail.compose({
      to: host === 'gmail' ? [['Dr. Maria Lopez', 'mlopez@x.example']] : ['Dr. Maria Lopez'],
      body: lines.map((line) => ['div', line || ['br']]),
      html: lines.map((line) => `<div>${line || '<br>'}</div>`).join(''),
    });
    await mail.caretToEnd();
    const devtools = await context.newCDPSession(mail.page);
    await devtools.send('Runtime.addBinding', { name: 'painted' });
    await devtools.send('Performance.enable');
    await watchKeys(mail.page, patience);
    return new Typist(devtools);
  }

  /** Puts text at the caret at once, as a paste does, and rests until the screen has settled. */
  async insert(text: string): Promise<void> {
    await this.#devtools.send('Input.insertText', { text });
    await setTimeout(100);
  }

  async newParagraph(): Promise<void> {
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  async press(text: string): Promise<Painted> {
    const painted = new Promise<Painted>((resolve) => {
      this.#answer = resolve;
    });
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    return painted;
  }

  /** How long the page's main thread was busy while something was done, in milliseconds. */
  async busyDuring(act: () => Promise<unknown>): Promise<number> {
    const before = await this.#busy();
    await act();
    return (await this.#busy()) - before;
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
}

/** Tells when each key was painted: by the task that follows the frame with it. */
function watchKeys(page: Page, wait: number): Promise<void> {
  return page.evaluate((patience) => {
    const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    const { port1, port2 } = new MessageChannel();
    const afterFrame = (act: (marksInFrame: number) => void) =>
      requestAnimationFrame(() => {
        const inFrame = marks();
        port1.onmessage = () => act(inFrame);
        port2.postMessage(null);
      });
    const keyDown = ({ timeStamp }: KeyboardEvent) => {
      const before = marks();
      let character: number | null = null;
      const look = (inFrame: number) => {
        const now = performance.now() - timeStamp;
        character ??= now;
        const changed = inFrame !== before;
        if (!changed && now < patience) afterFrame(look);
        else window.painted(JSON.stringify({ character, underline: changed ? now : null }));
      };
      afterFrame(look);
    };
    addEventListener('keydown', keyDown, { capture: true });
  }, wait);
}
