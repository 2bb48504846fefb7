#!/usr/bin/env bash
# What this program does on a GPU, measured from a bare machine with Python and PyTorch, offline; searches come on top:
#
#     benchmarks/on_gpu.sh [--cpu] [--search [DATASET]]
#
# The self-test, benchmarks/on_gpu.py, with --search a search of plain and one of recorded steps. Packages that are
# missing come from the wheels in $WHEELS (default: the folder wheels/ beside the project). Output and JSON files go to
# $OUT (default: here). What fails is said at the end and stops nothing else.
set -u -o pipefail

here=$PWD
cd "$(dirname "$0")/.." || exit 2
out=${OUT:-$here} wheels=${WHEELS:-$PWD/../wheels} small=() data=() search= failed=
while (($#)); do
    case $1 in
        --cpu) small=(--cpu) ;;
        --search)
            search=1
            if [[ ${2:---} != --* ]]; then data=(--data "$2"); shift; fi
            ;;
        *) echo "unknown: $1"; exit 2 ;;
    esac
    shift
done

export PYTHONUNBUFFERED=1 PYTHONPATH=$PWD${PYTHONPATH:+:$PYTHONPATH}
if [[ -d $wheels ]]; then
    site=$(mktemp -d)
    python3 -m pip install -q --no-index --no-deps --no-compile --no-cache-dir --target "$site" "$wheels"/*.whl || exit 2
    PYTHONPATH=$site:$PYTHONPATH
fi

# run NAME SECONDS COMMAND: at most so long; all output also goes to on_gpu.txt.
run() {
    local name=$1 limit=$2
    shift 2
    SECONDS=0
    timeout -k 10 -s INT "$limit" "$@" 2>&1 | tee -a "$out/on_gpu.txt" || failed+=" $name"
    echo "== $name: $SECONDS s" | tee -a "$out/on_gpu.txt"
}

# Recordings and the profiler's end do not go together in one process.
export TEARDOWN_CUPTI=0
run self_test 150 python3 -m composite_nas self-test
for part in steps processes threads mps kernels; do
    run $part 120 python3 benchmarks/on_gpu.py --parts $part --json "$out/$part.json" "${small[@]}"
done
if [[ $search ]]; then
    for capture in off on; do
        [[ ${small[*]} && $capture == on ]] && continue
        run "search_capture_$capture" 400 python3 benchmarks/on_gpu.py --parts search --capture $capture \
            --json "$out/search_capture_$capture.json" "${small[@]}" "${data[@]}"
    done
fi
echo "failed:${failed:- nothing}"
[[ -z $failed ]]
