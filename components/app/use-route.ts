import { useEffect, useState } from 'react';
import { type Route, routeOf } from './route.ts';

/** The route in the address, kept up with Back, Forward and links. A new view begins at its top. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
