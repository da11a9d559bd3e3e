import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Called when something inside threw; nothing of it is shown any more. */
  onFault?: () => void;
}

/** Keeps a fault in one part of the UI from taking the other parts, or the mail, with it. */
export class Boundary extends Component<Props, { faulty: boolean }> {
  override state = { faulty: false };

  static getDerivedStateFromError() {
    return { faulty: true };
  }

  override componentDidCatch() {
    this.props.onFault?.();
  }

  override render() {
    return this.state.faulty ? null : this.props.children;
  }
}
