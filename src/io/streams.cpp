#include "crescendo/io/streams.hpp"

#include <fcntl.h>

namespace crescendo::io {

#ifdef F_SETPIPE_SZ
void widen_pipe(int descriptor) {
  // More than a portion of a roster, and still in a processor's cache; with 64 KiB, two programs of one pipe
  // spent as much time on waking each other as on their work.
  constexpr int bytes = 256 * 1024;
  if (::fcntl(descriptor, F_GETPIPE_SZ) < bytes) static_cast<void>(::fcntl(descriptor, F_SETPIPE_SZ, bytes));
}
#else
void widen_pipe(int /*descriptor*/) {}
#endif

}  // namespace crescendo::io
