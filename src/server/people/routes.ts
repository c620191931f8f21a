import { Hono } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { accountRoutes } from './account.ts';
import { administrationRoutes } from './administration.ts';
import { auditRoutes } from './auditPage.ts';
import { elsewhereRoutes } from './elsewhere.ts';
import { invitationRoutes } from './invitation.ts';
import { noteRoutes } from './notes.ts';
import { signInRoutes } from './signIn.ts';

/** All pages about people. Where nobody signs in there are notes and the audit log, and no accounts. */
export function peopleRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  const shared = [noteRoutes, auditRoutes];
  const accounts = [signInRoutes, elsewhereRoutes, invitationRoutes, accountRoutes, administrationRoutes];
  for (const part of house.access === 'own' ? shared : [...shared, ...accounts])
    routes.route('/', part(house));
  return routes;
}
