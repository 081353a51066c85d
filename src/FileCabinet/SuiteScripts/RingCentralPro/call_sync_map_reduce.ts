/**
 * Brings the calls of the whole company from RingCentral into NetSuite. See docs/call-sync.md.
 *
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { beginRun, endRun, writeShare } from '../../../netsuite/call-sync/job.ts';

const clock = () => Date.now();

export const getInputData: EntryPoints.MapReduce.getInputData = () => beginRun(clock);

export const reduce: EntryPoints.MapReduce.reduce = (context) => {
  const { key, values } = context;
  context.write({ key, value: JSON.stringify(writeShare(values, clock)) });
};

export const summarize: EntryPoints.MapReduce.summarize = ({
  inputSummary,
  reduceSummary,
  output,
}) => {
  const written: string[] = [];
  output.iterator().each((_key, value) => {
    written.push(value);
    return true;
  });
  const errors =
    inputSummary.error === null || inputSummary.error === '' ? [] : [String(inputSummary.error)];
  reduceSummary.errors.iterator().each((_key, error) => {
    errors.push(error);
    return true;
  });
  endRun(written, errors, clock);
};
