#!/usr/bin/env bash
# What this program does on a GPU, measured from a bare machine with Python and PyTorch, offline. Three minutes on an
# H100, four more with --experiment; a search comes on top:
#
#     benchmarks/on_gpu.sh [--cpu] [--search [DATASET]] [--experiment]
#
# The self-test, benchmarks/on_gpu.py, with --search a search, with --experiment capture_experiment.py. Packages that are
# missing come from the wheels in $WHEELS (default: the folder wheels/ beside the project). Output and JSON files go to
# $OUT (default: here). What fails is said at the end and stops nothing else.
set -u -o pipefail

here=$PWD
cd "$(dirname "$0")/.." || exit 2
out=${OUT:-$here} wheels=${WHEELS:-$PWD/../wheels} small=() data=() search= experiment= failed=
while (($#)); do
    case $1 in
        --cpu) small=(--cpu) ;;
        --experiment) experiment=1 ;;
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

# run NAME COMMAND: its output also goes to NAME.txt.
run() {
    local name=$1
    shift
    SECONDS=0
    "$@" 2>&1 | tee "$out/$name.txt" || failed+=" $name"
    echo "== $name: $SECONDS s"
}

run self_test python3 -m composite_nas self-test
run on_gpu python3 benchmarks/on_gpu.py --json "$out/on_gpu.json" "${small[@]}"
if [[ $experiment ]]; then
    run capture python3 benchmarks/capture_experiment.py --json "$out/capture.json" "${small[@]}"
    if command -v nvidia-cuda-mps-control > /dev/null; then
        run capture_mps timeout -k 30 -s INT 120 \
            python3 benchmarks/capture_experiment.py --mps --json "$out/capture_mps.json" "${small[@]}"
    fi
fi
if [[ $search ]]; then
    run search python3 benchmarks/on_gpu.py --parts search --json "$out/search.json" "${small[@]}" "${data[@]}"
fi
echo "failed:${failed:- nothing}"
[[ -z $failed ]]
