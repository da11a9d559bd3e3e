import { createContext, useContext } from 'react';
import type { PageStore } from '../lib/page/view.ts';

const StoreContext = createContext<PageStore | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The page's store, for any part of the in-page UI. */
export function useStore(): PageStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('The in-page UI is rendered without its store');
  return store;
}
