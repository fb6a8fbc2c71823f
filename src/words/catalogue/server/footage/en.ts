export const en = {
  'footage.unreadable':
    '{file}: no film, sound or picture that can be read. Expected: a whole media file such as MP4, Matroska, WebM, MP3, PNG or JPEG; lists that point at other files are not opened.',
  'footage.no-decoder':
    'Nothing here can decode film and sound: install the npm package node-av (npm install node-av) and try again.',
  'footage.picture-too-large': '{file}: its picture has more than 64 million pixels, more than is decoded.',
  'footage.too-long': '{file}: decoding took more than {seconds} s and was stopped.',
  'footage.too-much-memory': '{file}: decoding took more memory than it is given and was stopped.',
  'footage.too-much': '{file}: more comes out of it than is taken in, and decoding was stopped.',
  'footage.form':
    'the form has {suspects} files called suspect and {originals} called original. Expected: one suspect and at least one original.',
  'footage.no-picture': '{file}: there is no picture in it. Expected: a film.',
  'footage.whole.unchanged':
    'The pictures are those of the original, in its order and at its speed; no change was seen.',
  'footage.whole.changed': 'The pictures are those of the original, and were changed.',
  'footage.whole.composite':
    'The film was put together: its pictures are of several originals or of several places of one.',
  'footage.whole.in-part': 'Only of a part of the pictures can it be told of which original they are.',
  'footage.whole.cannot-tell': 'It cannot be told whether the pictures are of one of these originals.',
  'footage.whole.not-found':
    'None of these originals was recognised in the pictures; a large caption, something inserted or a strong crop can hide one.',
  'footage.sound.kept': 'sound: the original’s',
  'footage.sound.kept-under-something': 'sound: the original’s, under something that was laid over it',
  'footage.sound.silent': 'sound: silent',
  'footage.sound.silent-in-part': 'sound: the original’s, silent in part',
  'footage.sound.none': 'sound: none in the film',
  'footage.sound.replaced': 'sound: not the original’s; it was replaced',
  'footage.sound.replaced-in-part': 'sound: in part not the original’s; there it was replaced',
  'footage.sound.cannot-tell': 'sound: cannot tell whether it is the original’s',
  'footage.segment.unchanged': 'no change seen',
  'footage.segment.changed': 'changed',
  'footage.segment.cannot-tell': 'alike, but it cannot be told whether it is the same',
  'footage.segment.not-found': 'none of the originals recognised',
  'footage.segment.place': '{original} {from}–{to} s at speed {speed}',
  'footage.unclear.plain': 'cannot tell: too little to be seen',
  'footage.unclear.short': 'too short to tell',
  'footage.unclear.still': 'cannot tell from when: nothing moves',
  'footage.unclear.several-times': 'cannot tell from when: several places of the original look the same',
  'footage.change.mirrored': 'mirrored',
  'footage.change.cropped': 'cropped',
  'footage.change.bordered': 'with a border',
  'footage.change.re-timed': 'at another speed',
  'footage.change.backwards': 'backwards',
  'footage.change.altered': 'altered in a way that is not told (a caption, something inserted, light)',
  'footage.segment.line': '{at}: {what}; {sound}',
  'footage.cut':
    '{file}: it says that it is {told} s long, and {read} s of pictures could be read. The rest was not looked at.',
  'footage.no-sound': '{file}: there is no sound in it. Expected: a film or a sound file.',
  'footage.overlay': '{sound} (from {from} s on: {name}, there from {second} s)',
  'footage.limits':
    'Each picture is seen as a whole, eight times a second: a small thing added or taken out, and single pictures, are not seen. An original may itself have been edited before.',
  'command.media.progress': '{file}: {seconds} s looked at',
  'command.media.interrupted': 'Interrupted.',
};
