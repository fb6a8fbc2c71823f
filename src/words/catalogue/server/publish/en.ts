export const en = {
  'publish.text-lost': 'What this edition said is no longer kept.',
  'command.publish.choose': 'Say what to publish: one of --findings ID,ID, --question QUESTION or --all.',
  'command.publish.by': 'Say who publishes: --by NAME. The case names no editor.',
  'command.publish.none': 'Nothing is found that could be published.',
  'command.publish.there': '{path} is not empty. A dossier is written into a folder of its own.',
  'command.publish.doubt.withdrawn':
    '{findings, plural, one {{findings} finding rests} other {{findings} findings rest}} on {count, plural, one {{count} source that was} other {{count} sources that were}} withdrawn: {names}',
  'command.publish.doubt.changed':
    '{findings, plural, one {{findings} finding rests} other {{findings} findings rest}} on {count, plural, one {{count} source whose copy is} other {{count} sources whose copies are}} not what was kept: {names}',
  'command.publish.doubt.unarchived':
    '{findings, plural, one {{findings} finding rests} other {{findings} findings rest}} on {count, plural, one {{count} source} other {{count} sources}} without a copy: {names}',
  'command.publish.progress': '{part}: {done} files',
  'command.publish.progress-of': '{part}: {done} of {total} files',
  'command.publish.cancelled': 'Cancelled. Nothing was published.',
  'command.publish.done':
    '{path} holds {id}: {count, plural, one {{count} finding} other {{count} findings}}.',
};
