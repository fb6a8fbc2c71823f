export const en = {
  'footage.unreadable':
    '{file}: no film, sound or picture that can be read. Expected: a whole media file such as MP4, Matroska, WebM, MP3, PNG or JPEG; lists that point at other files are not opened.',
  'footage.no-decoder':
    'Nothing here can decode film and sound: install the npm package node-av (npm install node-av) and try again.',
  'footage.picture-too-large': '{file}: its picture has more than 64 million pixels, more than is decoded.',
  'footage.too-long': '{file}: decoding took more than {seconds} s and was stopped.',
  'footage.too-much-memory': '{file}: decoding took more memory than it is given and was stopped.',
  'footage.too-much': '{file}: more comes out of it than is taken in, and decoding was stopped.',
};
