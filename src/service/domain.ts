import type { Command } from 'commander';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { CaseRecord } from '../case/index.js';
import type { Projection } from '../documents/index.js';
import type { Finding, FindingAlone, Question } from '../findings/index.js';
import type { Tasks } from '../jobs/index.js';
import type { Context } from './context.js';

/** Every finding of a domain about a record, given what the domains before it found. */
export type Check = (record: CaseRecord, before: readonly Finding[]) => Finding[];

/** A finding that is asked for by its id alone; undefined of an id that is none of the domain's. */
export type FindAlone = (
  id: string,
  record: CaseRecord,
  findingsById: ReadonlyMap<string, Finding>,
) => FindingAlone | undefined;

/** What routes are told of the server they are in. */
export type RouteOptions = {
  readonly version: string;
  /** Where uploads and results of jobs are kept. */
  readonly jobsFolder: string;
  readonly dataFolder: string;
  /** Of an authority that stamps what is published with the time (RFC 3161). */
  readonly timeStampUrl?: string | undefined;
  /** Of all files of one job. */
  readonly postsBytesMax?: number | undefined;
  /** Of a model that articles are read by as well. */
  readonly reader?:
    | { readonly url: URL; readonly model: string; readonly key?: string | undefined }
    | undefined;
  /** Hosts in networks of one's own that subscribers may be told at; else only the internet at large. */
  readonly privateWebhooks?: readonly string[] | undefined;
  readonly onFault: (error: unknown) => void;
};

export type Routes = (context: Context, options: RouteOptions) => FastifyPluginAsyncZod;

/** What a command of a domain is given of the others. */
export type CommandHouse = { readonly checkCase: (record: CaseRecord) => Promise<Finding[]> };

export type CommandModule = { readonly register: (program: Command, house: CommandHouse) => void };

/**
 * A part of what Waybill does, whole: the questions it answers of a record, if any, and what it does over HTTP and on the
 * command line. Each part is loaded when it is first used, so that naming them all costs nothing.
 */
export type Domain = {
  readonly name: string;
  readonly questions?: readonly Question[];
  readonly check?: () => Promise<Check>;
  readonly findAlone?: () => Promise<FindAlone>;
  readonly routes?: () => Promise<readonly Routes[]>;
  /** Interfaces of a standard, which have an address of their own and describe themselves. */
  readonly interfaces?: Readonly<Record<string, () => Promise<Routes>>>;
  readonly commands?: Readonly<Record<string, () => Promise<CommandModule>>>;
  /** What it has done in processes beside the server. */
  readonly tasks?: Tasks;
  /** What it makes of documents. */
  readonly projections?: () => Promise<readonly Projection[]>;
};
