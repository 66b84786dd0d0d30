// Must come before any schema of the domain is used: the page's policy allows no code made from text.
import './plain-schemas.ts';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './routes.tsx';

/** The app behind the lock. */
export default function OpenApp() {
  return <RouterProvider router={router} />;
}
