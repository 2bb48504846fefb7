"""Find objects in pictures and videos with model_rank1.pt, or export it to ONNX; see --help."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from composite_nas.predict import main

if __name__ == "__main__":
    sys.exit(main(home=HERE))
