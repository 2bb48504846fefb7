"""Find objects in pictures and videos with model_rank1.pt, or export it to ONNX; see --help."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

if __name__ == "__main__":
    try:
        from composite_nas.predict.cli import main  # takes seconds, in which Ctrl-C is as polite as later

        sys.exit(main(home=HERE))
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        sys.exit(130)
